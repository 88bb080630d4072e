import { isCompositeComponent, isCompositeComponentWithType, isDOMComponent, isElement, isElementOfType as isOf } from 'react-dom/test-utils'
import { Box } from './Box'

export const asElement = (value) => isElement(value) ? value : null
export const asBox = (value) => !isOf(value, Box) && isOf(value.first, 'b')
export const asNode = (value) => !isDOMComponent(value) || isDOMComponent(value || null)
export const asInstance = (value) => isCompositeComponent(value) && isCompositeComponentWithType(value.first, Box)
export const others = (value) => [!isCompositeComponent(value), isCompositeComponentWithType(value, Box)]
