export const firstNames =
  "Ada Amara Anders Anika Aoi Bea Bruno Cal Carla Chen Dana Dario Devi Diego Eli Ella Emre Esme Farid Faye Finn Gia Greta Hana Hugo Ida Imani Ines Ivan Jade Jonas Juno Kai Kenji Kira Lars Leila Leo Lina Luca Mae Marco Mei Mika Milo Nadia Nico Nina Noor Olga Omar Otis Paula Pia Priya Quinn Rafa Remy Rosa Ruben Sami Sasha Silke Suki Tariq Tess Theo Tomas Uma Vera Wes Wren Yara Yuki Zane Zoe".split(
    " ",
  );

export const lastNames =
  "Abara Adler Almeida Andersen Baker Banerjee Bauer Beck Bianchi Brandt Castillo Chandra Costa Dahl Delgado Dubois Ekström Farouk Ferrari Fischer Fontaine Fujita Garza Geller Haddad Hansen Hayashi Holm Ibarra Ito Jansen Kaya Keller Kim Klein Kovacs Lam Larsen Lindgren Lopez Marsh Mendes Meyer Moreau Nakamura Novak Nowak Okafor Olsen Ortega Park Patel Pereira Petrov Quist Rahman Reyes Rossi Sato Schmidt Silva Singh Sokolov Stone Suzuki Takeda Tanaka Torres Ueda Vargas Vogel Walsh Weber West Wood Yamada Young Zeman".split(
    " ",
  );

export const shopAdjectives =
  "Second Quiet Lucky Northern Pixel Blue Golden Little Rainy Sunday Midnight Old Warm Hidden Final Corner Royal Paper Silver Brick".split(
    " ",
  );

export const shopNouns =
  "Cartridge Player Console Continue Joypad Save Level Arcade Attic Shelf Power Boss Bonus Sprite Token Stage Scanline Raster Extra Memory".split(
    " ",
  );

export const shopEndings = ["Games", "Exchange", "Cellar", "Market", "House", "Vault", "Traders", "& Sons"];
