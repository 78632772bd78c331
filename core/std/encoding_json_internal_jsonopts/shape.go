package jsonopts

var (
	DefaultOptionsV1 Struct
	DefaultOptionsV2 Struct
)
