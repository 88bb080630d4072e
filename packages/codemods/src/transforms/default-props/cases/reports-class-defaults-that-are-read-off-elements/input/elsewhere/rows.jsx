const Title = ({ disabled }) => <li aria-disabled={disabled} />;

export const titles = (cells) => cells.map((child) => <Title {...child.props} key={child.key} />);
