// Swagger UI gives its fields no names, and text that scrolls no place in the order of keys: screen readers and keyboards need both.
function nameOf(field) {
  const parameter = field.closest("[data-param-name]")?.dataset.paramName;
  return parameter ?? (field.closest(".servers, .scheme-container") ? "Server" : field.closest(".content-type-wrapper, .response-control-media-type") ? "Media type" : field.closest(".examples-select") ? "Example" : "Choice");
}

function describe() {
  for (const field of document.querySelectorAll("select:not([aria-label]), input:not([aria-label]), textarea:not([aria-label])"))
    field.setAttribute("aria-label", field.classList.contains("operation-filter-input") ? "Filter by tag" : nameOf(field));
  for (const text of document.querySelectorAll(".swagger-ui pre.microlight:not([tabindex])"))
    text.setAttribute("tabindex", "0");
}

new MutationObserver(describe).observe(document.documentElement, { childList: true, subtree: true });
