package main

import (
	"encoding/json"
	jsonv2 "encoding/json/v2"
	"fmt"
)

func main() {
	var n json.Number
	fmt.Println(jsonv2.Unmarshal([]byte("12.5"), &n), n)
	b, err := jsonv2.Marshal(map[string]any{"n": json.Number("7")})
	fmt.Println(string(b), err)
	b, err = jsonv2.Marshal([]int(nil), json.DefaultOptionsV1())
	fmt.Println(string(b), err)
	o := json.FormatDurationAsNano(true)
	v, ok := jsonv2.GetOption(o, json.FormatDurationAsNano)
	fmt.Println(v, ok)
	x, _ := json.Marshal(map[string]any{"n": json.Number("7")})
	fmt.Println(string(x))
}
