export const Hero = ({ art }) => <img fetchPriority="high" src={art} alt="" />;
