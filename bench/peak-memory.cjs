// Loaded ahead of a program that is measured: when it ends, it says on its fourth stream how much memory it held at most, in kilobytes.
const { writeSync } = require("node:fs");
const { isMainThread } = require("node:worker_threads");

if (isMainThread) process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)));
