import "jest-styled-components"

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

jest.setTimeout(1000)
