import * as Sentry from "@sentry/browser";

Sentry.init({});
window.onerror = (message) => Sentry.captureMessage(message);
window.addEventListener("error", (event) => Sentry.captureException(event.error));
