import React from 'react'
export default () => <h1>About</h1>
