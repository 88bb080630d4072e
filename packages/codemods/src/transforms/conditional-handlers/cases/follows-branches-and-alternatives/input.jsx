export const Cell = ({ mode, canEdit, edit, pick, fallback, size }) => (
  <ul>
    <li onClick={mode === "edit" ? canEdit && edit : pick}>branch</li>
    <li onClick={mode === "edit" ? edit : false}>literal</li>
    <li onClick={mode ? pick : ""}>text</li>
    <li onClick={(canEdit && edit) || fallback}>alternative</li>
    <li onClick={(size > 3 || canEdit) && edit}>either</li>
    <li onClick={canEdit && (size && edit)}>both</li>
    <li onDoubleClick={canEdit && function () { edit(); }}>written here</li>
  </ul>
);
