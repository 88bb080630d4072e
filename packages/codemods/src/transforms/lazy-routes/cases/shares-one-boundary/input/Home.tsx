import * as React from "react";

const Home: React.FC = () => <h1>Home</h1>;
export default Home;
