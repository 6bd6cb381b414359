import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/** Starts Neo4j in the foreground. Its input is the password in one line, then silence; when the input ends, so does Neo4j. */
final class Launcher {
    private static final Duration SHUTDOWN_MAX = Duration.ofSeconds(20);

    public static void main(String[] args) {
        try {
            start(Path.of(args[0]), Path.of(args[1]), Integer.parseInt(args[2]), Boolean.parseBoolean(args[3]));
        } catch (Throwable failure) {
            failure.printStackTrace();
            System.exit(1);
        }
    }

    private static void start(Path home, Path settings, int port, boolean passwordIsNew) throws Exception {
        var parent = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var password = parent.readLine();
        new Thread(() -> endWith(parent), "end-with-parent").start();

        // A new database has a password everyone knows: replace it before anyone can connect.
        if (passwordIsNew) {
            var unreachable = neo4j(home, settings).build();
            replacePassword(unreachable, password);
            unreachable.shutdown();
        }
        var neo4j = neo4j(home, settings)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
                .build();
        Runtime.getRuntime().addShutdownHook(new Thread(neo4j::shutdown));
        replacePassword(neo4j, password);
        System.out.println("READY " + port);
    }

    private static DatabaseManagementServiceBuilder neo4j(Path home, Path settings) {
        return new DatabaseManagementServiceBuilder(home).loadPropertiesFromFile(settings);
    }

    private static void replacePassword(DatabaseManagementService neo4j, String password) {
        neo4j.database("system").executeTransactionally(
                "CREATE OR REPLACE USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
    }

    /** The kernel closes the input when the parent is gone, however it went. */
    private static void endWith(BufferedReader parent) {
        try (parent) {
            while (parent.readLine() != null) {}
        } catch (java.io.IOException closed) {
            // A broken input means the same as an ended one.
        }
        var haltLate = new Thread(() -> {
            try { Thread.sleep(SHUTDOWN_MAX.toMillis()); } catch (InterruptedException impossible) {}
            Runtime.getRuntime().halt(1);
        });
        haltLate.setDaemon(true);
        haltLate.start();
        System.exit(0);
    }
}
