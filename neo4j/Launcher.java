import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * Runs Neo4j for the process that started it: {@code Launcher <home> <neo4j.conf> <port> <is the password new?>}.
 * Reads the password as the first line of its input, writes {@code READY <port>} once Bolt answers, and ends when
 * its input does, which the operating system sees to when the parent is gone, in whatever way it went.
 */
final class Launcher {
    private static final long SHUTDOWN_MAX_MS = 20_000;

    public static void main(String[] args) {
        try {
            run(Path.of(args[0]), Path.of(args[1]), Integer.parseInt(args[2]), Boolean.parseBoolean(args[3]));
        } catch (Throwable failure) {
            failure.printStackTrace();
            System.exit(1);
        }
    }

    private static void run(Path home, Path settings, int port, boolean passwordIsNew) throws IOException {
        var parent = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var password = parent.readLine();
        new Thread(() -> endWith(parent)).start();

        // A new database has a password everyone knows: replace it while nobody can connect.
        if (passwordIsNew) {
            var sealed = builder(home, settings).build();
            setPassword(sealed, password);
            sealed.shutdown();
        }
        var neo4j = builder(home, settings)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
                .build();
        Runtime.getRuntime().addShutdownHook(new Thread(neo4j::shutdown));
        setPassword(neo4j, password);
        System.out.println("READY " + port);
    }

    private static DatabaseManagementServiceBuilder builder(Path home, Path settings) {
        return new DatabaseManagementServiceBuilder(home).loadPropertiesFromFile(settings);
    }

    /** Replaces the user, since altering it fails when the password stays the same. */
    private static void setPassword(DatabaseManagementService neo4j, String password) {
        neo4j.database("system").executeTransactionally(
                "CREATE OR REPLACE USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
                Map.of("password", password));
    }

    private static void endWith(BufferedReader parent) {
        try {
            while (parent.readLine() != null) { }
        } catch (IOException broken) {
            // A broken input means what an ended one means.
        }
        var halt = new Thread(Launcher::haltLate);
        halt.setDaemon(true);
        halt.start();
        System.exit(0);
    }

    private static void haltLate() {
        try {
            Thread.sleep(SHUTDOWN_MAX_MS);
        } catch (InterruptedException hurried) {
            // Nobody interrupts this thread; halting at once would be right.
        }
        Runtime.getRuntime().halt(1);
    }
}
