/**
 * Letters of five by seven pixels, drawn by hand: text in an SVG would need fonts that a server may not have.
 * Each sheet holds seven lines of letters side by side, a `#` for a pixel.
 */
const sheets: readonly (readonly [letters: string, drawing: string])[] = [
  [
    "ABCDEFGHIJKLM",
    `
 ###  ####   #### ####  ##### #####  #### #   # ##### ##### #   # #     #   #
#   # #   # #     #   # #     #     #     #   #   #      #  #  #  #     ## ##
#   # #   # #     #   # #     #     #     #   #   #      #  # #   #     # # #
##### ####  #     #   # ####  ####  #  ## #####   #      #  ##    #     # # #
#   # #   # #     #   # #     #     #   # #   #   #      #  # #   #     #   #
#   # #   # #     #   # #     #     #   # #   #   #   #  #  #  #  #     #   #
#   # ####   #### ####  ##### #      #### #   # #####  ##   #   # ##### #   #
`,
  ],
  [
    "NOPQRSTUVWXYZ",
    `
#   #  ###  ####   ###  ####   #### ##### #   # #   # #   # #   # #   # #####
##  # #   # #   # #   # #   # #       #   #   # #   # #   # #   # #   #     #
# # # #   # #   # #   # #   # #       #   #   # #   # #   #  # #   # #     # 
# # # #   # ####  #   # ####   ###    #   #   # #   # # # #   #     #     #  
#  ## #   # #     # # # # #       #   #   #   # #   # # # #  # #    #    #   
#   # #   # #     #  #  #  #      #   #   #   #  # #  ## ## #   #   #   #    
#   #  ###  #      ## # #   # ####    #    ###    #   #   # #   #   #   #####
`,
  ],
  [
    "0123456789",
    `
 ###    #    ###  ####     #  #####  ###  #####  ###   ### 
#   #  ##   #   #     #   ##  #     #         # #   # #   #
#  ##   #       #     #  # #  ####  #        #  #   # #   #
# # #   #      #   ###  #  #      # ####     #   ###   ####
##  #   #     #       # #####     # #   #   #   #   #     #
#   #   #    #        #    #  #   # #   #   #   #   #     #
 ###   ###  ##### ####     #   ###   ###    #    ###   ### 
`,
  ],
  [
    "!?.,:-'&/#*+\"",
    `
  #    ###                            #    ##       #  # #               # # 
  #   #   #               #           #   #  #      #  # #  # # #   #    # # 
  #       #               #          #    # #      #  #####  ###    #        
  #      #                     ###         #      #    # #  ##### #####      
  #     #           #     #               # # #  #    #####  ###    #        
             ##     #     #               #  #  #      # #  # # #   #        
  #     #    ##    #                       ## # #      # #                   
`,
  ],
];

const rowsByLetter = new Map<string, readonly string[]>();
for (const [letters, drawing] of sheets) {
  const lines = drawing.split("\n").slice(1, 8);
  [...letters].forEach((letter, i) =>
    rowsByLetter.set(
      letter,
      lines.map((line) => line.slice(i * 6, i * 6 + 5).padEnd(5)),
    ),
  );
}

/** The seven lines of a letter, each five wide; undefined for what there is no drawing of. */
export const glyph = (letter: string): readonly string[] | undefined => rowsByLetter.get(letter);

/** In letters that there are drawings of: accents fall off, typographic marks become plain ones. */
export function plainLetters(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/[\u0300-\u036f]/g, "")
    .replaceAll(/[’‘]/g, "'")
    .toUpperCase()
    .replaceAll(/[^A-Z0-9!?.,:\-'&/#*+" ]/g, "")
    .replaceAll(/ +/g, " ")
    .trim();
}
