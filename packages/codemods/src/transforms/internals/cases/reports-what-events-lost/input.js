export const nameOf = (event) => event.dispatchConfig.registrationName;
