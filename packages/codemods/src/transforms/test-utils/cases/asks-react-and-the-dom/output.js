import { Box } from './Box'
import { isValidElement } from 'react'

export const asElement = (value) => isValidElement(value) ? value : null
export const asBox = (value) => !(isValidElement(value) && value.type === Box) && (isValidElement(value.first) && value.first.type === 'b')
export const asNode = (value) => !(value instanceof Element) || ((value || null) instanceof Element)
export const asInstance = (value) => (value != null && typeof value.setState === 'function') && (value.first != null && value.first.constructor === Box)
export const others = (value) => [!(value != null && typeof value.setState === 'function'), value != null && value.constructor === Box]
