jest.mock("react-dom", () => ({ ...jest.requireActual("react-dom"), useFormState: () => [null, () => {}] }));

export const useReal = jest.requireActual("react-dom").useFormState;
