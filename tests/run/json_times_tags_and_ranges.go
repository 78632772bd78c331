package main

import (
	"encoding/json"
	"fmt"
	"time"
)

type tags struct {
	A int `json:"x\"y"`
	B int `json:"'q'"`
	C int `json:"a b"`
	D int `json:"9'"`
}

func main() {
	b, err := json.Marshal(tags{1, 2, 3, 4})
	fmt.Println(string(b), err)
	_, err = json.Marshal(time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC))
	fmt.Println(err)
	_, err = json.Marshal(map[string]any{"t": time.Date(2000, 1, 1, 0, 0, 0, 0, time.FixedZone("", 25*3600))})
	fmt.Println(err)
	t := time.Date(2024, 1, 2, 3, 4, 5, 0, time.UTC)
	for _, s := range []string{`"bad"`, `5`, `null`, `"2020-01-01T00:00:00Z"`} {
		err := json.Unmarshal([]byte(s), &t)
		fmt.Println(t, err)
	}
	for _, s := range []string{"2020-01-01T1:00:00Z", "2020-01-01T00:00:00,5Z", "2020-01-01T00:00:00+25:00", "2020-01-01T00:00:00+05:61", "2020-01-01T00:00:00.25+05:30"} {
		fmt.Println(t.UnmarshalText([]byte(s)), t)
	}
	var p struct{ T time.Time }
	fmt.Println(json.Unmarshal([]byte(`{"T":"2024"}`), &p))
	var x any = "before"
	fmt.Println(json.Unmarshal([]byte(`1e400`), &x), x)
	fmt.Println(json.Unmarshal([]byte(`[1,1e400,2]`), &x), x)
	defer func() { fmt.Println(recover()) }()
	json.NewDecoder(nil)
}
