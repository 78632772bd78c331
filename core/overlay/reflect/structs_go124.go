//go:build !go1.27

package reflect

const ofStructOf = "reflect.Struct"
