// What a seller's program does with amazon-sp-api, unmodified; prints how each step went, as JSON.
//
// Host and port are fixed in this client: its own option https_proxy_agent leads it to the mock, if `tls` is given.
// Otherwise whatever was loaded before it must.
'use strict';

const { readFileSync } = require('node:fs');
const https = require('node:https');
const tls = require('node:tls');
const { SellingPartner } = require('amazon-sp-api');

const LONG_AGO = '2025-01-01T00:00:00Z';
const keys = JSON.parse(process.argv[2]);

function leading() {
  const ca = readFileSync(keys.ca);
  const agent = new https.Agent({ keepAlive: true });
  agent.createConnection = ({ servername, host }, connected) =>
    tls.connect({ host: '127.0.0.1', port: new URL(keys.tls).port, servername: servername || host, ca }, connected);
  return agent;
}

function client(options = {}) {
  return new SellingPartner({
    region: 'na',
    refresh_token: keys.refresh_token,
    credentials: {
      SELLING_PARTNER_APP_CLIENT_ID: keys.client_id,
      SELLING_PARTNER_APP_CLIENT_SECRET: keys.client_secret,
    },
    options: { ...(keys.tls ? { https_proxy_agent: leading() } : {}), ...options },
  });
}

async function refusal(attempt) {
  try {
    await attempt();
  } catch (refused) {
    return [403, refused.code, refused.message];
  }
  return null;
}

async function main() {
  const told = {};
  const patient = client();
  const impatient = client({ auto_request_throttled: false });
  const query = { marketplaceIds: [keys.marketplace_id] };
  const called = (operation, path, body, by = patient) => by.callAPI({ operation, path, query, body });

  await patient.refreshAccessToken();
  told.token = patient.access_token;
  const found = await patient.callAPI({
    operation: 'orders.getOrders',
    query: { MarketplaceIds: [keys.marketplace_id], CreatedAfter: LONG_AGO },
  });
  told.orders = found.Orders.map((order) => order.AmazonOrderId);
  const path = { amazonOrderId: told.orders[0] };
  const actions = async (by) => {
    const answer = await called('messaging.getMessagingActionsForOrder', path, undefined, by);
    return answer._links.actions.map((action) => action.name);
  };
  const send = (text) => called('messaging.createUnexpectedProblem', path, { text });
  const solicit = () => called('solicitations.createProductReviewAndSellerFeedbackSolicitation', path);

  told.actions = await actions();
  told.sent = JSON.stringify(await send(keys.text)) === '{}';
  told.refused = await refusal(() => send(keys.refused_text));
  if (keys.calls) {
    let throttled = 0;
    for (let call = 0; call < keys.calls && !throttled; call += 1) {
      await actions(impatient).catch((error) => {
        if (error.code !== 'QuotaExceeded') throw error;
        throttled += 1;
      });
    }
    // It waits by itself, as long as the marketplace's headers say.
    told.throttled = [throttled, await actions()];
  }
  told.solicited = JSON.stringify(await solicit()) === '{}';
  told.solicited_again = await refusal(solicit);
  console.log(JSON.stringify(told));
}

main().then(() => process.exit(0));
