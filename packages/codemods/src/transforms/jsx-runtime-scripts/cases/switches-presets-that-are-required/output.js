const react = require('@babel/preset-react')
import reactApp from 'babel-preset-react-app'

const presets = [[require.resolve('@babel/preset-react'), { runtime: 'automatic' }], [react, { runtime: 'automatic' }], [reactApp, { flow: false, runtime: 'automatic' }]]

export default { presets, plugins: [[require('@babel/plugin-transform-react-jsx'), { runtime: 'automatic' }]] }
