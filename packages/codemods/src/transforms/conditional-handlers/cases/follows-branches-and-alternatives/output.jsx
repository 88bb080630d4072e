export const Cell = ({ mode, canEdit, edit, pick, fallback, size }) => (
  <ul>
    <li onClick={mode === "edit" ? (canEdit ? edit : undefined) : pick}>branch</li>
    <li onClick={mode === "edit" ? edit : undefined}>literal</li>
    <li onClick={mode ? pick : undefined}>text</li>
    <li onClick={(canEdit && edit) || fallback}>alternative</li>
    <li onClick={(size > 3 || canEdit) ? edit : undefined}>either</li>
    <li onClick={canEdit ? (size ? edit : undefined) : undefined}>both</li>
    <li onDoubleClick={canEdit ? function () { edit(); } : undefined}>written here</li>
  </ul>
);
