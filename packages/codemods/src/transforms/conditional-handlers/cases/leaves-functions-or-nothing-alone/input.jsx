export const Row = ({ onOpen, onClose, row, ready, enabled, Button }) => (
  <li onClick={onOpen && (() => onOpen(row))} onKeyDown={onClose && onClose.bind(null, row)} onFocus={ready ? onOpen : null}>
    <Button onClick={ready && onOpen} label={enabled && "Open"} />
    <my-button onClick={ready && onOpen} hidden={enabled && false} />
    <input onChange={onOpen || onClose} onBlur={onOpen} disabled={enabled && false} />
  </li>
);
