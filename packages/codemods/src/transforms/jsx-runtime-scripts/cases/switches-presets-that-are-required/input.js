const react = require('@babel/preset-react')
import reactApp from 'babel-preset-react-app'

const presets = [require.resolve('@babel/preset-react'), react, [reactApp, { flow: false }]]

export default { presets, plugins: [require('@babel/plugin-transform-react-jsx')] }
