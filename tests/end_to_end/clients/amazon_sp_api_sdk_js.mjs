// What a seller's program does with @amazon-sp-api-release/amazon-sp-api-sdk-js, unmodified; prints how each step
// went, as JSON.
//
// With `url` it is given the mock's address, and a token got by hand, for its own way to a token knows one address
// only. Without, it goes where it always goes, and whatever was loaded before it must lead it to the mock.
import { setTimeout } from 'node:timers/promises';
import { MessagingSpApi, OrdersSpApi, SolicitationsSpApi } from '@amazon-sp-api-release/amazon-sp-api-sdk-js';

const LONG_AGO = '2025-01-01T00:00:00Z';
const PATIENCE = 50;
const keys = JSON.parse(process.argv[2]);
const told = { token: null }; // it tells nobody the token it gets by itself

async function token() {
  const { client_id, client_secret, refresh_token } = keys;
  const body = new URLSearchParams({ grant_type: 'refresh_token', client_id, client_secret, refresh_token });
  const answer = await fetch(`${keys.url}/auth/o2/token`, { method: 'POST', body });
  return (await answer.json()).access_token;
}

async function ready(ApiClient) {
  const client = new ApiClient(keys.url || 'https://sellingpartnerapi-na.amazon.com');
  client.disableRateLimiter();
  if (keys.url) client.applyXAmzAccessTokenToRequest((told.token ??= await token()));
  else client.enableAutoRetrievalAccessToken(keys.client_id, keys.client_secret, keys.refresh_token, null);
  return client;
}

async function refusal(attempt) {
  try {
    await attempt();
  } catch (refused) {
    const [error] = JSON.parse(refused.response.text).errors;
    return [refused.status, error.code, error.message];
  }
  return null;
}

async function recovered(ask) {
  let throttled = 0;
  for (let call = 0; call < keys.calls && !throttled; call += 1) {
    await ask().catch((error) => {
      if (error.status !== 429) throw error;
      throttled += 1;
    });
  }
  for (let waits = 1; throttled && waits < PATIENCE; waits += 1) {
    await setTimeout(100);
    try {
      return [waits, await ask()];
    } catch (error) {
      if (error.status !== 429) throw error;
    }
  }
  return [0, []];
}

const marketplace = [keys.marketplace_id];
const messaging = new MessagingSpApi.MessagingApi(await ready(MessagingSpApi.ApiClient));
const solicitations = new SolicitationsSpApi.SolicitationsApi(await ready(SolicitationsSpApi.ApiClient));
const orders = new OrdersSpApi.OrdersV0Api(await ready(OrdersSpApi.ApiClient));

const found = await orders.getOrders(marketplace, { createdAfter: LONG_AGO });
told.orders = found.payload.orders.map((order) => order.amazonOrderId);
const [orderId] = told.orders;
const actions = async () => {
  const answer = await messaging.getMessagingActionsForOrder(orderId, marketplace);
  return answer.links.actions.map((action) => action.name);
};
const send = (text) => messaging.createUnexpectedProblem(orderId, marketplace, { text });
const solicit = () => solicitations.createProductReviewAndSellerFeedbackSolicitation(orderId, marketplace);

told.actions = await actions();
told.sent = Boolean(await send(keys.text));
told.refused = await refusal(() => send(keys.refused_text));
if (keys.calls) told.throttled = await recovered(actions);
told.solicited = Boolean(await solicit());
told.solicited_again = await refusal(solicit);
console.log(JSON.stringify(told));
