"""The language of the screen: translation, names and times, letters there are fonts for."""
