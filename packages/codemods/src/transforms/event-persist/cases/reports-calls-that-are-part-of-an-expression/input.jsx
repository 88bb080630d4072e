export const Box = ({ send }) => <div onClick={(e) => send(e, e.persist())} />;
