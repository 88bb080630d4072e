import React from 'react'
const Contact = ({ match }) => <h1>Contact {match.path}</h1>
export default Contact
