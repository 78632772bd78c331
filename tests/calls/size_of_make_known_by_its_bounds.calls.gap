gc's prove pass knows the size; we do not.
