package jsonopts

var DefaultOptionsV1 Struct
