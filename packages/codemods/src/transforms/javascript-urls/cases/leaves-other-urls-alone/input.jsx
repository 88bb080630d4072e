// A javascript: URL in a comment is no URL.
export const Link = ({ url }) => <a href={url} title="the javascript: scheme is not for links">go</a>;
