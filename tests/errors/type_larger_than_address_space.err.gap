we do not check for types of more than 2^50 bytes.
exit status 0
