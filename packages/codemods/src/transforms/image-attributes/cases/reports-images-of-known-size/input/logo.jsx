import logo from "./logo.gif";

export const Logo = () => <img src={logo} alt="Games" />;
export const Sized = () => <img src={logo} width={2} height={1} alt="Games" />;
