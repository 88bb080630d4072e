export const Hero = ({ art }) => <img fetchpriority="high" src={art} alt="" />;
