package internal

// AllowInternalUse opens the insides of package jsontext.
var AllowInternalUse NotForPublicUse
