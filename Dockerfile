# The base is pinned by version; whoever builds for production pins it by digest too (docs/operating.md says how).
# Compiles and packs, as publishing does. Nothing of this stage but the packed build goes further.
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
COPY runtime/package.json runtime/
# No install scripts, and nothing optional: the runtime that runtime/ would bring is this image's own.
RUN npm ci --ignore-scripts --omit=optional
COPY . .
RUN npm pack --pack-destination /packed

# What the packed build needs to run, in the very versions of the lock file.
FROM node:24.21.0-bookworm-slim AS install
WORKDIR /opt/comity
COPY --from=build /packed/ /packed/
COPY --from=build /build/package-lock.json /build/.npmrc ./
RUN tar --extract --gzip --strip-components=1 --file "$(ls /packed/comity-*.tgz)" \
  && npm ci --omit=dev --ignore-scripts \
  && npm cache clean --force

FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production
# Memory that stays flat (docs/operating.md, Memory).
ENV NODE_OPTIONS=--max-semi-space-size=8 MALLOC_ARENA_MAX=2
COPY --from=install /opt/comity /opt/comity
RUN ln -s /opt/comity/bin/comity.js /usr/local/bin/comity \
  && mkdir /var/lib/comity \
  && chown node:node /var/lib/comity
USER node
WORKDIR /var/lib/comity
VOLUME /var/lib/comity
# Over TLS: COMITY_HEALTH_URL=https://…, and NODE_EXTRA_CA_CERTS for a certificate of one's own authority.
ENV COMITY_HEALTH_URL=http://127.0.0.1:8460/v1/health
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s --retries=3 \
  CMD ["node", "--eval", "fetch(process.env.COMITY_HEALTH_URL).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# The gateway ends by itself within stop.withinMs, 10 seconds by default: give `docker stop --time` more than that.
STOPSIGNAL SIGTERM
ENTRYPOINT ["comity"]
CMD ["serve", "--config", "/var/lib/comity/comity.json"]
