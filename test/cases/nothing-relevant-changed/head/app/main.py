print("on time")
