// Sends a Node program to a mock marketplace: what it asks of the marketplace's hosts goes to MOCKPLACE_URL instead.
//
//   MOCKPLACE_URL=http://127.0.0.1:8900 node --require ./mockplace.cjs tool.js
//
// Everything else goes where it always went.
'use strict';

const http = require('node:http');
const https = require('node:https');
const { syncBuiltinESMExports } = require('node:module');

const mock = new URL(process.env.MOCKPLACE_URL || 'http://127.0.0.1:8900');
if (mock.protocol !== 'http:') throw new Error(`MOCKPLACE_URL begins with http://, unlike ${mock}`);

const isPublished = (host) => /(^|\.)amazon\.com$|^api\.amazon\.co\.(uk|jp)$/i.test(host || '');
// Some clients fetch what the mock offers from port 443 of its host, encrypted, whatever its address says.
const leadsToMock = (host, port) => port === 443 && (isPublished(host) || host === mock.hostname);
const moved = (url) => new URL(url.pathname + url.search, mock);
const { request, get } = https;

function read(input, options, callback) {
  // As Node reads its own arguments: (url[, options][, callback]) or (options[, callback]).
  const url = typeof input === 'string' || input instanceof URL ? new URL(input) : null;
  const rest = url ? options : input;
  const done = [callback, options].find((given) => typeof given === 'function');
  return { url, asked: typeof rest === 'function' ? {} : { ...rest }, done };
}

function redirected(original, send) {
  return function (input, options, callback) {
    const { url, asked, done } = read(input, options, callback);
    const host = asked.hostname || asked.host || (url && url.hostname);
    if (!leadsToMock(String(host), Number(asked.port || (url && url.port) || 443))) {
      return original.apply(https, arguments);
    }
    const path = asked.path || (url ? url.pathname + url.search : '/');
    const headers = { host: String(host), ...asked.headers };
    // An agent would encrypt, and may hold connections to the real host.
    for (const name of ['agent', 'host', 'defaultPort', 'createConnection', 'socketPath']) delete asked[name];
    const to = { protocol: mock.protocol, hostname: mock.hostname.replace(/^\[|\]$/g, ''), port: mock.port || 80 };
    return send.call(http, { ...asked, ...to, path, headers }, done);
  };
}

https.request = redirected(request, http.request);
https.get = redirected(get, http.get);

const fetched = globalThis.fetch;
if (fetched) {
  globalThis.fetch = function (input, settings) {
    const url = new URL(input instanceof Request ? input.url : input);
    if (!isPublished(url.hostname)) return fetched.call(this, input, settings);
    return fetched.call(this, input instanceof Request ? new Request(moved(url), input) : moved(url), settings);
  };
}

syncBuiltinESMExports();
