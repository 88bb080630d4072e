import type { Letter } from "./postman.ts";

/**
 * Neither letter repeats anything that was typed into the form: whoever fills it in with a stranger's address must
 * not choose what the stranger reads.
 */
export function confirmationLetter(to: string, publicOrigin: string, token: string): Letter {
  return {
    to,
    subject: "Confirm your account",
    text: [
      "Somebody, most likely you, opened an account with this address.",
      "To confirm it, open this link within a day:",
      "",
      // After the # it stays in the browser: neither server logs nor the next site get to see it.
      `${publicOrigin}/confirm#token=${token}`,
      "",
      "If it was not you, do nothing: there will be no account.",
    ].join("\n"),
  };
}

/** What the owner of an account gets when the address is used to open another one. */
export function knownAddressLetter(to: string, publicOrigin: string): Letter {
  return {
    to,
    subject: "You already have an account",
    text: [
      "Somebody, most likely you, tried to open an account with this address.",
      "It has one already:",
      "",
      `${publicOrigin}/login`,
      "",
      "If it was not you, do nothing: your account is as it was.",
    ].join("\n"),
  };
}
