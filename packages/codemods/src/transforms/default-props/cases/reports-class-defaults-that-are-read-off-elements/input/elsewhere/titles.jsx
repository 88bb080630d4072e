export const sizes = (children) => children.map((child) => child.props.size);
