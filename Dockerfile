# Clusterlink alone: it needs a Neo4j beside it (compose.yaml), so neither Java nor Maven is in the image.
FROM node:20-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json tsconfig.build.json ./
COPY src ./src
RUN npm run build && npm prune --omit=dev

FROM node:20-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY package.json LICENSE ./
COPY schema ./schema
COPY neo4j ./neo4j
COPY seed ./seed
COPY examples ./examples
COPY public ./public
USER node
EXPOSE 4000
CMD ["node", "dist/main.js"]
