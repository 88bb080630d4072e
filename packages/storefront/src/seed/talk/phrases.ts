/** What people write under a listing, by stars. One of each column, some of them empty. */
export const reviewPhrases: Record<1 | 2 | 3 | 4 | 5, readonly (readonly string[])[]> = {
  5: [
    [
      "Exactly as described.",
      "Better than the pictures.",
      "What a find.",
      "Arrived in two days and works.",
      "My childhood in a box.",
      "Could not be happier.",
    ],
    [
      "{title} is as good as I remembered.",
      "The {medium} looks hardly played.",
      "Packed like it was made of glass.",
      "My daughter finished it before I did.",
      "It went straight onto the shelf.",
      "",
    ],
    ["Would buy from this seller again.", "Thank you!", "Worth every cent.", "", ""],
  ],
  4: [
    [
      "Very good copy.",
      "Nice, with a little more wear than I thought.",
      "All fine.",
      "Good price for the condition.",
      "Works well.",
    ],
    [
      "{title} still holds up.",
      "The label has a small mark that the pictures did not show.",
      "Took a week to get here.",
      "Contacts needed a clean, then it ran.",
      "",
    ],
    ["Happy with it.", "Recommended.", "", ""],
  ],
  3: [
    ["It is all right.", "Okay for the price.", "Plays, but it has seen better days.", "Mixed feelings."],
    [
      "The {medium} smells of attic.",
      "I had to clean it twice before it started.",
      "I remembered {title} as harder.",
      "The pictures were kind to it.",
      "",
    ],
    ["No regrets, no parade.", "", ""],
  ],
  2: [
    ["Not what I expected.", "More wear than described.", "Starts one time in three."],
    ["The seller answered, slowly.", "The corner that the pictures left out is the torn one.", ""],
    ["It stays, but only because of the postage.", ""],
  ],
  1: [
    ["Did not work.", "Wrong region for my console, my own fault.", "Arrived broken, the parcel was too thin."],
    ["The refund was quick, I give it that.", "Waiting for an answer.", ""],
    [""],
  ],
};

export const commentPhrases = [
  "Same here, mine looks just like that.",
  "Thanks for writing this down, it helped.",
  "Did the save still work?",
  "Try a cotton bud and some alcohol on the contacts.",
  "How long did the parcel take?",
  "I sold mine years ago and regret it.",
  "Which region is yours?",
  "It gets better after the third stage.",
  "Agreed.",
  "Mine came with a different label, odd.",
  "Sorry to hear that, write to me and we will sort it out.",
  "Good to know, I was about to order one.",
  "The music alone is worth it.",
] as const;
