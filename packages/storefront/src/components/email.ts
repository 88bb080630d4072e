/** Whether something could be an email address; only a mail that arrives proves that it is one. */
export const looksLikeEmail = (text: string): boolean => /^\S+@\S+\.\S+$/.test(text);
