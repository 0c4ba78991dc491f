"""What is printed, drawn from docs by `-m deploy.sheets`: the volunteers' card, the placement."""
