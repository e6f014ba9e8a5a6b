// Loaded before the tests, and by every Node process that they start: whatever leaves this machine fails loudly.
const dns = require("node:dns");
const dgram = require("node:dgram");
const net = require("node:net");

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3}|0\.0\.0\.0|::)$/iu;

function refuse(host) {
  throw new Error(`Nothing here may talk to a network, and this was to talk to ${host}.`);
}

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...args) {
  // net.connect normalises its arguments to a list in a list.
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  const options = typeof first === "object" && first !== null ? first : { port: first, host: typeof second === "string" ? second : undefined };
  if (options.path === undefined && !loopback.test(options.host ?? "localhost")) refuse(options.host);
  return connect.apply(this, args);
};

const send = dgram.Socket.prototype.send;
dgram.Socket.prototype.send = function (...args) {
  const host = args.findLast((one) => typeof one === "string" && one !== args[0]);
  if (!loopback.test(host ?? "localhost")) refuse(host);
  return send.apply(this, args);
};

for (const [holder, names] of [[dns, ["lookup", "resolve", "resolve4", "resolve6", "reverse"]], [dns.promises, ["lookup", "resolve", "resolve4", "resolve6", "reverse"]]]) {
  for (const name of names) {
    const ask = holder[name];
    holder[name] = (host, ...rest) => (loopback.test(host) ? ask.call(holder, host, ...rest) : refuse(host));
  }
}

const preload = `--require=${JSON.stringify(__filename)}`;
if (!(process.env.NODE_OPTIONS ?? "").includes(preload)) process.env.NODE_OPTIONS = [process.env.NODE_OPTIONS, preload].filter(Boolean).join(" ");
