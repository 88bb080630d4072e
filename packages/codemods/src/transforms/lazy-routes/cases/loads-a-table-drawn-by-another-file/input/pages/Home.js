import React from 'react'
export default () => <h1>Home</h1>
