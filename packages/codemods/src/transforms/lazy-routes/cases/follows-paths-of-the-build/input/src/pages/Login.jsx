import React from "react";

export default class Login extends React.Component {
  render() {
    return <h1>Login</h1>;
  }
}
