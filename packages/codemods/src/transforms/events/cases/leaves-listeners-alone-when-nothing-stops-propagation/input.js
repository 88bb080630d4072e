document.addEventListener("click", () => console.log("click"));
window.addEventListener("scroll", () => {});
