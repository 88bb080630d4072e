export function Footer() {
  return (
    <footer className="site-footer">
      <div className="site-footer__inner">
        <p>Used games, kept well and sold on by people who played them.</p>
        <p className="site-footer__since">Cartridge Corner, since 2016</p>
        <button className="site-footer__up" type="button" onClick={goUp}>
          Back to top
        </button>
      </div>
    </footer>
  );
}

function goUp() {
  scrollTo({ top: 0 });
  document.getElementById("content")?.focus({ preventScroll: true });
}
