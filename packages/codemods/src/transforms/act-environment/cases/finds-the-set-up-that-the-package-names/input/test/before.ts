import "jest-styled-components"

jest.setTimeout(1000)
