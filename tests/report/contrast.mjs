/** Runs in the page: the contrast of each piece of text with what is behind it, WCAG 2.2 section 1.4.3. */
export function contrasts() {
  const channelsOf = colour => colour.match(/[\d.]+/g).map(Number);
  const linear = channel => channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4;
  const luminance = ([red, green, blue]) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

  function behind(element) {
    for (let at = element; at; at = at.parentElement) {
      const colour = channelsOf(getComputedStyle(at).backgroundColor);
      if (colour.length === 3 || colour[3] === 1) return colour;
    }
    return [255, 255, 255];
  }

  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    const text = texts.currentNode.textContent.trim();
    if (!text || !element.checkVisibility() || element.closest('script, style, noscript, option, :disabled')) continue;
    const [one, other] = [luminance(channelsOf(getComputedStyle(element).color)), luminance(behind(element))].sort((a, b) => b - a);
    found.push({ text, contrast: (one + 0.05) / (other + 0.05) });
  }
  return found;
}
